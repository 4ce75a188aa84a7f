package dev.ocpp4j.v16;

import dev.ocpp4j.core.DataTransferForm;
import dev.ocpp4j.v16.core.DataTransferRequest;
import dev.ocpp4j.v16.core.DataTransferResponse;
import dev.ocpp4j.v16.core.DataTransferStatus;

/** DataTransfer of 1.6, whose data is a text; it has no place for findings. */
final class DataTransfer16 implements DataTransferForm<DataTransferRequest, DataTransferResponse> {
    @Override
    public Class<DataTransferRequest> request() {
        return DataTransferRequest.class;
    }

    @Override
    public boolean dataIsText() {
        return true;
    }

    @Override
    public DataTransferRequest wrap(Call call) {
        return new DataTransferRequest(call.vendorId(), call.messageId(), (String) call.data());
    }

    @Override
    public Call open(DataTransferRequest request) {
        return new Call(request.vendorId(), request.messageId(), request.data());
    }

    @Override
    public DataTransferResponse wrap(Answer answer) {
        return new DataTransferResponse(
                DataTransferStatus.valueOf(answer.status().name()), (String) answer.data());
    }

    @Override
    public Answer open(DataTransferResponse response) {
        return new Answer(Status.like(response.status()), response.data());
    }
}
