package dev.ocpp4j.v16.localauthlist;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of the Local Auth List Management profile. */
public final class LocalAuthList {
    /** The version of the Local Authorization List is to be told (1.6 section 5.10). */
    public static final Action<GetLocalListVersionRequest, GetLocalListVersionResponse> GET_LOCAL_LIST_VERSION =
            new Action<>(
                    "GetLocalListVersion",
                    Direction.TO_STATION,
                    GetLocalListVersionRequest.class,
                    GetLocalListVersionResponse.class);

    /** The Local Authorization List is to be updated (1.6 section 5.15). */
    public static final Action<SendLocalListRequest, SendLocalListResponse> SEND_LOCAL_LIST = new Action<>(
            "SendLocalList", Direction.TO_STATION, SendLocalListRequest.class, SendLocalListResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(GET_LOCAL_LIST_VERSION, SEND_LOCAL_LIST);

    private LocalAuthList() {}
}
