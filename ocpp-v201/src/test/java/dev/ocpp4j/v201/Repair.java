package dev.ocpp4j.v201;

import dev.ocpp4j.v201.common.ChargingProfile;
import dev.ocpp4j.v201.common.ChargingProfileKind;
import dev.ocpp4j.v201.common.ChargingProfilePurpose;
import dev.ocpp4j.v201.common.ChargingSchedule;
import dev.ocpp4j.v201.common.ChargingSchedulePeriod;
import dev.ocpp4j.v201.common.Cost;
import dev.ocpp4j.v201.common.EVSE;
import dev.ocpp4j.v201.common.GenericStatus;
import dev.ocpp4j.v201.common.IdToken;
import dev.ocpp4j.v201.common.IdTokenEnum;
import dev.ocpp4j.v201.common.IdTokenInfo;
import dev.ocpp4j.v201.common.MessageContent;
import dev.ocpp4j.v201.common.MessageFormat;
import dev.ocpp4j.v201.common.Ruled;
import dev.ocpp4j.v201.diagnostics.EventData;
import dev.ocpp4j.v201.diagnostics.EventNotification;
import dev.ocpp4j.v201.diagnostics.LogStatusNotificationRequest;
import dev.ocpp4j.v201.diagnostics.SetMonitoringData;
import dev.ocpp4j.v201.diagnostics.SetMonitoringResult;
import dev.ocpp4j.v201.diagnostics.SetMonitoringStatus;
import dev.ocpp4j.v201.diagnostics.VariableMonitoring;
import dev.ocpp4j.v201.displaymessage.MessageInfo;
import dev.ocpp4j.v201.firmware.FirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.PublishFirmwareRequest;
import dev.ocpp4j.v201.firmware.PublishFirmwareStatusNotificationRequest;
import dev.ocpp4j.v201.firmware.UnpublishFirmwareRequest;
import dev.ocpp4j.v201.iso15118certificates.GetCertificateStatusResponse;
import dev.ocpp4j.v201.iso15118certificates.GetInstalledCertificateIdsResponse;
import dev.ocpp4j.v201.localauthorizationlist.SendLocalListRequest;
import dev.ocpp4j.v201.localauthorizationlist.Update;
import dev.ocpp4j.v201.provisioning.Data;
import dev.ocpp4j.v201.provisioning.GetVariableResult;
import dev.ocpp4j.v201.provisioning.GetVariableStatus;
import dev.ocpp4j.v201.provisioning.Mutability;
import dev.ocpp4j.v201.provisioning.SetVariablesRequest;
import dev.ocpp4j.v201.provisioning.VariableAttribute;
import dev.ocpp4j.v201.provisioning.VariableCharacteristics;
import dev.ocpp4j.v201.remotecontrol.RequestStartTransactionRequest;
import dev.ocpp4j.v201.smartcharging.ACChargingParameters;
import dev.ocpp4j.v201.smartcharging.ChargingLimit;
import dev.ocpp4j.v201.smartcharging.ChargingLimitSource;
import dev.ocpp4j.v201.smartcharging.ChargingNeeds;
import dev.ocpp4j.v201.smartcharging.ChargingProfileCriterion;
import dev.ocpp4j.v201.smartcharging.ClearChargingProfileRequest;
import dev.ocpp4j.v201.smartcharging.CompositeSchedule;
import dev.ocpp4j.v201.smartcharging.GetCompositeScheduleResponse;
import dev.ocpp4j.v201.smartcharging.NotifyChargingLimitRequest;
import dev.ocpp4j.v201.smartcharging.NotifyEVChargingNeedsRequest;
import dev.ocpp4j.v201.smartcharging.NotifyEVChargingScheduleRequest;
import dev.ocpp4j.v201.smartcharging.SetChargingProfileRequest;
import dev.ocpp4j.v201.tariffandcost.CostUpdatedRequest;
import dev.ocpp4j.v201.transactions.TransactionEventResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes an instance as little as is needed for it to keep the rules of its type. */
final class Repair {
    private static final Map<Class<?>, UnaryOperator<Record>> REPAIRS = new HashMap<>();

    private static <T extends Record & Ruled> void of(Class<T> type, UnaryOperator<T> repair) {
        REPAIRS.put(type, record -> repair.apply(type.cast(record)));
    }

    static {
        of(
                IdToken.class,
                token -> token.type() == IdTokenEnum.NO_AUTHORIZATION
                        ? new IdToken("", token.type(), token.additionalInfo(), token.customData())
                        : token);
        of(IdTokenInfo.class, info -> {
            IdTokenInfo mended = info.withChargingPriority(within(info.chargingPriority(), -9, 9));
            return mended.brokenRule().isPresent() ? mended.withLanguage2(null) : mended;
        });
        of(ChargingProfile.class, Repair::profile);
        of(ChargingSchedule.class, Repair::schedule);
        of(
                ChargingSchedulePeriod.class,
                period -> new ChargingSchedulePeriod(
                        period.startPeriod(),
                        decimals(period.limit(), 1),
                        period.phaseToUse() == null ? period.numberPhases() : Integer.valueOf(1),
                        within(period.phaseToUse(), 1, 3),
                        period.customData()));
        of(Cost.class, cost -> cost.withAmountMultiplier(within(cost.amountMultiplier(), -3, 3)));
        of(
                MessageContent.class,
                content -> content.brokenRule().isPresent()
                        ? new MessageContent(
                                MessageFormat.UTF8, content.content(), content.language(), content.customData())
                        : content);
        of(EVSE.class, evse -> new EVSE(positive(evse.id()), evse.connectorId(), evse.customData()));
        of(
                GetVariableResult.class,
                result -> result.brokenRule().isEmpty()
                        ? result
                        : result.withAttributeValue(
                                result.attributeStatus() == GetVariableStatus.ACCEPTED ? "" : null));
        of(
                VariableAttribute.class,
                attribute -> attribute.withValue(
                        attribute.mutability() == Mutability.WRITE_ONLY
                                ? null
                                : Objects.requireNonNullElse(attribute.value(), "")));
        of(
                VariableCharacteristics.class,
                shape -> List.of(Data.OPTION_LIST, Data.MEMBER_LIST, Data.SEQUENCE_LIST)
                                .contains(shape.dataType())
                        ? shape.withValuesList(Objects.requireNonNullElse(shape.valuesList(), "a,b"))
                        : shape);
        of(
                SetVariablesRequest.class,
                request -> request.brokenRule().isPresent()
                        ? new SetVariablesRequest(request.setVariableData().subList(0, 1), request.customData())
                        : request);
        of(SendLocalListRequest.class, Repair::localList);
        of(TransactionEventResponse.class, response -> response.withTotalCost(decimals(response.totalCost(), 6))
                .withChargingPriority(within(response.chargingPriority(), -9, 9)));
        of(
                CostUpdatedRequest.class,
                cost -> new CostUpdatedRequest(decimals(cost.totalCost(), 6), cost.transactionId(), cost.customData()));
        of(
                SetMonitoringData.class,
                data -> new SetMonitoringData(
                        decimals(data.value(), 6),
                        data.type(),
                        data.severity(),
                        data.component(),
                        data.variable(),
                        data.id(),
                        data.transaction(),
                        data.customData()));
        of(RequestStartTransactionRequest.class, start -> start.withEvseId(positive(start.evseId())));
        of(SetChargingProfileRequest.class, Repair::setProfile);
        of(
                ClearChargingProfileRequest.class,
                clear -> clear.brokenRule().isPresent() ? clear.withChargingProfileId(1) : clear);
        of(
                ChargingProfileCriterion.class,
                criterion -> criterion.brokenRule().isPresent() ? criterion.withStackLevel(0) : criterion);
        of(
                NotifyChargingLimitRequest.class,
                notify -> new NotifyChargingLimitRequest(
                        notify.chargingLimit().chargingLimitSource() == ChargingLimitSource.CSO
                                ? new ChargingLimit(ChargingLimitSource.EMS)
                                : notify.chargingLimit(),
                        notify.chargingSchedule(),
                        positive(notify.evseId()),
                        notify.customData()));
        of(
                NotifyEVChargingNeedsRequest.class,
                needs -> new NotifyEVChargingNeedsRequest(
                        needs.chargingNeeds(),
                        positive(needs.evseId()),
                        needs.maxScheduleTuples(),
                        needs.customData()));
        of(
                ChargingNeeds.class,
                needs -> needs.brokenRule().isPresent()
                        ? needs.withAcChargingParameters(new ACChargingParameters(1, 2, 3, 4))
                        : needs);
        of(
                NotifyEVChargingScheduleRequest.class,
                notify -> new NotifyEVChargingScheduleRequest(
                        notify.timeBase(), notify.chargingSchedule(), positive(notify.evseId()), notify.customData()));
        of(
                GetCompositeScheduleResponse.class,
                response -> response.brokenRule().isPresent()
                        ? new GetCompositeScheduleResponse(
                                GenericStatus.REJECTED,
                                response.statusInfo(),
                                (CompositeSchedule) null,
                                response.customData())
                        : response);
        of(
                FirmwareStatusNotificationRequest.class,
                status -> status.brokenRule().isPresent() ? status.withRequestId(1) : status);
        of(
                PublishFirmwareStatusNotificationRequest.class,
                status -> status.brokenRule().isPresent() ? status.withLocation(List.of("ftp://a")) : status);
        of(
                PublishFirmwareRequest.class,
                publish -> new PublishFirmwareRequest(
                        publish.location(),
                        md5(publish.checksum()),
                        publish.requestId(),
                        publish.retries(),
                        publish.retryInterval(),
                        publish.customData()));
        of(
                UnpublishFirmwareRequest.class,
                unpublish -> new UnpublishFirmwareRequest(md5(unpublish.checksum()), unpublish.customData()));
        of(
                GetCertificateStatusResponse.class,
                response -> response.brokenRule().isPresent() ? response.withOcspResult("") : response);
        of(
                GetInstalledCertificateIdsResponse.class,
                response -> response.brokenRule().isPresent()
                        ? response.withCertificateHashDataChain(Messages.OCPP201
                                .samples()
                                .maximal(GetInstalledCertificateIdsResponse.class)
                                .certificateHashDataChain())
                        : response);
        of(
                LogStatusNotificationRequest.class,
                status -> status.brokenRule().isPresent() ? status.withRequestId(1) : status);
        of(
                VariableMonitoring.class,
                monitor -> new VariableMonitoring(
                        monitor.id(),
                        monitor.transaction(),
                        monitor.value(),
                        monitor.type(),
                        within(monitor.severity(), 0, 9),
                        monitor.customData()));
        of(
                SetMonitoringResult.class,
                result -> result.status() == SetMonitoringStatus.ACCEPTED ? result : result.withId(null));
        of(
                EventData.class,
                event -> event.eventNotificationType() == EventNotification.HARD_WIRED_NOTIFICATION
                                || event.variableMonitoringId() != null
                        ? event
                        : event.withVariableMonitoringId(1));
        of(
                MessageInfo.class,
                info -> new MessageInfo(
                        within(info.id(), 0, Integer.MAX_VALUE),
                        info.priority(),
                        info.message(),
                        info.display(),
                        info.state(),
                        info.startDateTime(),
                        info.endDateTime(),
                        info.transactionId(),
                        info.customData()));
    }

    private Repair() {}

    /** The types that have rules. */
    static Set<Class<?>> types() {
        return Set.copyOf(REPAIRS.keySet());
    }

    /** Makes one record keep its own rules. */
    static Record shallow(Record record) {
        return REPAIRS.getOrDefault(record.getClass(), UnaryOperator.identity()).apply(record);
    }

    private static ChargingProfile profile(ChargingProfile profile) {
        boolean ofTransaction = profile.chargingProfilePurpose() == ChargingProfilePurpose.TX_PROFILE;
        ChargingProfileKind kind =
                profile.chargingProfilePurpose() == ChargingProfilePurpose.CHARGING_STATION_MAX_PROFILE
                                && profile.chargingProfileKind() == ChargingProfileKind.RELATIVE
                        ? ChargingProfileKind.ABSOLUTE
                        : profile.chargingProfileKind();
        List<ChargingSchedule> schedules = profile.chargingSchedule().stream()
                .limit(ofTransaction ? 3 : 1)
                .map(schedule -> schedule.withStartSchedule(
                        kind == ChargingProfileKind.RELATIVE
                                ? null
                                : Objects.requireNonNullElse(schedule.startSchedule(), Instant.EPOCH)))
                .toList();
        return new ChargingProfile(
                profile.id(),
                within(profile.stackLevel(), 0, Integer.MAX_VALUE),
                profile.chargingProfilePurpose(),
                kind,
                schedules,
                profile.recurrencyKind(),
                profile.validFrom(),
                profile.validTo(),
                ofTransaction ? profile.transactionId() : null,
                profile.customData());
    }

    private static ChargingSchedule schedule(ChargingSchedule schedule) {
        List<ChargingSchedulePeriod> periods = new ArrayList<>();
        for (ChargingSchedulePeriod period : schedule.chargingSchedulePeriod()) {
            periods.add(new ChargingSchedulePeriod(
                    60 * periods.size(),
                    period.limit(),
                    period.numberPhases(),
                    period.phaseToUse(),
                    period.customData()));
        }
        return new ChargingSchedule(
                schedule.id(),
                schedule.chargingRateUnit(),
                periods,
                schedule.startSchedule(),
                schedule.duration(),
                decimals(schedule.minChargingRate(), 1),
                schedule.salesTariff(),
                schedule.customData());
    }

    private static SendLocalListRequest localList(SendLocalListRequest request) {
        SendLocalListRequest mended = new SendLocalListRequest(
                positive(request.versionNumber()),
                request.updateType(),
                request.localAuthorizationList(),
                request.customData());
        if (mended.brokenRule().isEmpty()) {
            return mended;
        }
        return new SendLocalListRequest(
                mended.versionNumber(),
                Update.DIFFERENTIAL,
                mended.localAuthorizationList().subList(0, 1),
                mended.customData());
    }

    private static SetChargingProfileRequest setProfile(SetChargingProfileRequest request) {
        ChargingProfile profile = request.chargingProfile();
        return switch (profile.chargingProfilePurpose()) {
            case CHARGING_STATION_MAX_PROFILE -> new SetChargingProfileRequest(0, profile, request.customData());
            case TX_DEFAULT_PROFILE -> request;
            case TX_PROFILE ->
                new SetChargingProfileRequest(
                        positive(request.evseId()),
                        profile.withTransactionId(Objects.requireNonNullElse(profile.transactionId(), "t")),
                        request.customData());
            case CHARGING_STATION_EXTERNAL_CONSTRAINTS ->
                new SetChargingProfileRequest(
                        request.evseId(),
                        new ChargingProfile(
                                profile.id(),
                                profile.stackLevel(),
                                ChargingProfilePurpose.TX_DEFAULT_PROFILE,
                                profile.chargingProfileKind(),
                                profile.chargingSchedule(),
                                profile.recurrencyKind(),
                                profile.validFrom(),
                                profile.validTo(),
                                null,
                                profile.customData()),
                        request.customData());
        };
    }

    private static Integer within(Integer value, int min, int max) {
        if (value == null || (value >= min && value <= max)) {
            return value;
        }
        return max == Integer.MAX_VALUE ? Math.max(min, value) : min + Math.floorMod(value, max - min + 1);
    }

    private static Integer positive(Integer value) {
        return within(value, 1, Integer.MAX_VALUE);
    }

    private static BigDecimal decimals(BigDecimal value, int most) {
        return value == null || value.scale() <= most ? value : value.setScale(most, RoundingMode.DOWN);
    }

    private static String md5(String text) {
        return String.format(Locale.ROOT, "%032x", text.hashCode());
    }
}
