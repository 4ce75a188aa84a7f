package dev.ocpp4j.v201.localauthorizationlist;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block D, Local Authorization List Management. */
public final class LocalAuthorizationList {
    public static final Action<GetLocalListVersionRequest, GetLocalListVersionResponse> GET_LOCAL_LIST_VERSION =
            new Action<>(
                    "GetLocalListVersion",
                    Direction.TO_STATION,
                    GetLocalListVersionRequest.class,
                    GetLocalListVersionResponse.class);

    public static final Action<SendLocalListRequest, SendLocalListResponse> SEND_LOCAL_LIST = new Action<>(
            "SendLocalList", Direction.TO_STATION, SendLocalListRequest.class, SendLocalListResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(GET_LOCAL_LIST_VERSION, SEND_LOCAL_LIST);

    private LocalAuthorizationList() {}
}
