package dev.ocpp4j.core.security;

/** What keeps a station from its central system for reasons of security. Most are security events. */
public enum SecurityProblem {
    /**
     * The server has no certificate that the station trusts: InvalidCentralSystemCertificate in 1.6,
     * InvalidCsmsCertificate in 2.0.1 (A00.FR.310).
     */
    SERVER_CERTIFICATE,
    /** The server does not trust the certificate of the station. */
    OWN_CERTIFICATE,
    /** The server speaks older versions of TLS only: InvalidTLSVersion (A00.FR.316). */
    TLS_VERSION,
    /** The server wants cipher suites that are not allowed: InvalidTLSCipherSuite (A00.FR.323). */
    CIPHER_SUITE,
    /** The server refused the password: FailedToAuthenticateAtCentralSystem in 1.6, FailedToAuthenticateAtCsms in 2.0.1. */
    CREDENTIALS,
    /** Something else about TLS. */
    OTHER
}
