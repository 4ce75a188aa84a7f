/**
 * What the messages of every version have in common, as tests: the modules of the versions extend the classes whose
 * names end with {@code Contract} and say in a {@link dev.ocpp4j.core.messages.TestedVersion} what is theirs.
 */
package dev.ocpp4j.core.messages;
