package dev.ocpp4j.examples.simulator;

import dev.ocpp4j.transport.ConnectFailure;

/** Says to people why a station could not connect. */
final class ConnectTrouble {
    private ConnectTrouble() {}

    /** @param version what the station speaks */
    static String describe(ConnectFailure failure, String version) {
        if (failure instanceof ConnectFailure.Refused refused) {
            return "Refused with " + refused.status() + meaning(refused.status());
        }
        if (failure instanceof ConnectFailure.NoCommonVersion) {
            return "The central system does not speak OCPP " + version;
        }
        if (failure instanceof ConnectFailure.NotSecure notSecure) {
            return "Not secure: " + notSecure.explanation();
        }
        return "Not reachable: "
                + ((ConnectFailure.Unreachable) failure).cause().getMessage();
    }

    private static String meaning(int status) {
        return switch (status) {
            case 400 ->
                ": the central system does not understand the request; perhaps it speaks TLS there (wss://), or another"
                        + " version of OCPP";
            case 401 -> ": the password, or the identity, is not the right one";
            case 403 -> ": this station may not connect in this way, such as with a certificate of another one";
            case 404 -> ": the central system does not know the path or the identity";
            case 429 -> ": too many attempts";
            default -> "";
        };
    }
}
