package dev.ocpp4j.transport;

interface Stub {}
