package dev.ocpp4j.v201;

import dev.ocpp4j.core.DataTransferForm;
import dev.ocpp4j.core.Finding;
import dev.ocpp4j.core.Rule;
import dev.ocpp4j.v201.common.StatusInfo;
import dev.ocpp4j.v201.datatransfer.DataTransferRequest;
import dev.ocpp4j.v201.datatransfer.DataTransferResponse;
import dev.ocpp4j.v201.datatransfer.DataTransferStatus;
import dev.ocpp4j.v201.devicemodel.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** DataTransfer of 2.0.1, whose data is any JSON value; the first finding goes into the status info. */
final class DataTransfer201 implements DataTransferForm<DataTransferRequest, DataTransferResponse> {
    private static final int MAX_INFO = 512;

    @Override
    public Class<DataTransferRequest> request() {
        return DataTransferRequest.class;
    }

    @Override
    public boolean dataIsText() {
        return false;
    }

    @Override
    public DataTransferRequest wrap(Call call) {
        return new DataTransferRequest(call.vendorId(), call.messageId(), call.data(), null);
    }

    @Override
    public Call open(DataTransferRequest request) {
        return new Call(request.vendorId(), request.messageId(), request.data());
    }

    @Override
    public DataTransferResponse wrap(Answer answer) {
        return new DataTransferResponse(
                DataTransferStatus.valueOf(answer.status().name()), info(answer.findings()), answer.data(), null);
    }

    private static @Nullable StatusInfo info(List<Finding> findings) {
        if (findings.isEmpty()) {
            return null;
        }
        Finding first = findings.get(0);
        ReasonCode reason = first.rule() == Rule.REQUIRED ? ReasonCode.MISSING_PARAM : ReasonCode.INVALID_VALUE;
        String text = first.path() + " " + first.message();
        return reason.statusInfo().withAdditionalInfo(text.substring(0, Math.min(text.length(), MAX_INFO)));
    }

    @Override
    public Answer open(DataTransferResponse response) {
        return new Answer(Status.like(response.status()), response.data());
    }
}
