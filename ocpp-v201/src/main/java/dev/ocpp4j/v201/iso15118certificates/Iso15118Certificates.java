package dev.ocpp4j.v201.iso15118certificates;

import dev.ocpp4j.core.Action;
import dev.ocpp4j.core.Direction;
import java.util.List;

/** The actions of functional block M, ISO 15118 Certificate Management. */
public final class Iso15118Certificates {
    public static final Action<DeleteCertificateRequest, DeleteCertificateResponse> DELETE_CERTIFICATE = new Action<>(
            "DeleteCertificate", Direction.TO_STATION, DeleteCertificateRequest.class, DeleteCertificateResponse.class);

    public static final Action<Get15118EVCertificateRequest, Get15118EVCertificateResponse> GET_15118_EV_CERTIFICATE =
            new Action<>(
                    "Get15118EVCertificate",
                    Direction.TO_CSMS,
                    Get15118EVCertificateRequest.class,
                    Get15118EVCertificateResponse.class);

    public static final Action<GetCertificateStatusRequest, GetCertificateStatusResponse> GET_CERTIFICATE_STATUS =
            new Action<>(
                    "GetCertificateStatus",
                    Direction.TO_CSMS,
                    GetCertificateStatusRequest.class,
                    GetCertificateStatusResponse.class);

    public static final Action<GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse>
            GET_INSTALLED_CERTIFICATE_IDS = new Action<>(
                    "GetInstalledCertificateIds",
                    Direction.TO_STATION,
                    GetInstalledCertificateIdsRequest.class,
                    GetInstalledCertificateIdsResponse.class);

    public static final Action<InstallCertificateRequest, InstallCertificateResponse> INSTALL_CERTIFICATE =
            new Action<>(
                    "InstallCertificate",
                    Direction.TO_STATION,
                    InstallCertificateRequest.class,
                    InstallCertificateResponse.class);

    /** All of them. */
    public static final List<Action<?, ?>> ACTIONS = List.of(
            DELETE_CERTIFICATE,
            GET_15118_EV_CERTIFICATE,
            GET_CERTIFICATE_STATUS,
            GET_INSTALLED_CERTIFICATE_IDS,
            INSTALL_CERTIFICATE);

    private Iso15118Certificates() {}
}
