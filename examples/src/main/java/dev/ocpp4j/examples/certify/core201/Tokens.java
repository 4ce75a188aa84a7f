package dev.ocpp4j.examples.certify.core201;

import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a server that is tested knows of identifiers.
 *
 * @param valid accepted, of the group
 * @param second accepted as well, of the same group
 * @param group that of both
 * @param invalid unknown, or invalid
 * @param blocked blocked
 * @param expired expired
 * @param master accepted, of the group that is the master pass
 * @param masterGroup that group
 */
record Tokens(
        IdToken valid,
        IdToken second,
        String group,
        IdToken invalid,
        IdToken blocked,
        IdToken expired,
        IdToken master,
        String masterGroup) {
    private static final Set<String> WORDS =
            Set.of("valid", "second", "group", "invalid", "blocked", "expired", "master", "masterGroup", "type");

    /**
     * Reads them from properties of these names, and {@code type} for what kind of identifiers they are.
     *
     * @throws IllegalArgumentException when there is another property, or no such type
     */
    static Tokens of(Properties file) {
        Set<String> unknown = new TreeSet<>(file.stringPropertyNames());
        unknown.removeAll(WORDS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Not a kind of identifier: " + unknown);
        }
        IdTokenEnum type = IdTokenEnum.valueOf(file.getProperty("type", "ISO14443"));
        return new Tokens(
                new IdToken(file.getProperty("valid", "TAG1"), type),
                new IdToken(file.getProperty("second", "TAG2"), type),
                file.getProperty("group", "GROUP1"),
                new IdToken(file.getProperty("invalid", "NOBODY"), type),
                new IdToken(file.getProperty("blocked", "BLOCKED"), type),
                new IdToken(file.getProperty("expired", "EXPIRED"), type),
                new IdToken(file.getProperty("master", "MASTER"), type),
                file.getProperty("masterGroup", "MASTERPASS"));
    }

    /** The same as a list that our own server reads. */
    List<String> tags() {
        return List.of(
                valid.idToken() + ",Accepted," + group,
                second.idToken() + ",Accepted," + group,
                blocked.idToken() + ",Blocked",
                expired.idToken() + ",Expired",
                master.idToken() + ",Accepted," + masterGroup);
    }
}
