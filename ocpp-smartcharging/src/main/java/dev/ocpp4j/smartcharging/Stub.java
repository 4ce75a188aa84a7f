package dev.ocpp4j.smartcharging;

interface Stub {}
