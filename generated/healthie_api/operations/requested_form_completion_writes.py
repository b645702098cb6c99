# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    object_of,
)

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user_reference import USER_REFERENCE_FRAGMENT
from ..operations.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT, RequestedFormCompletion


class CreateRequestedFormInput(InputModel):
    custom_module_form_id: ID | None = None
    ends_on: Day | None = None
    form: str | None = None
    frequency: str | None = None
    hour: str | None = None
    is_recurring: Boolean | None = None
    item_type: str | None = None
    metadata: str | None = None
    minute: str | None = None
    monthday: str | None = None
    period: str | None = None
    recipient_id: ID | None = None
    recipient_ids: list[ID | None] | None = None
    recurrence_ends: Boolean | None = None
    skip_notification_email: Boolean | None = None
    weekday: str | None = None


class DeleteRequestedFormInput(InputModel):
    id: ID | None = None
    recurring_form_id: ID | None = Field(
        default=None, validation_alias="recurringFormId", serialization_alias="recurringFormId"
    )


class RequestedFormStatusType(BaseModel):
    status: str | None


class CreateRequestedFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_form_completion: RequestedFormCompletion | None = Field(
        validation_alias="requestedFormCompletion", serialization_alias="requestedFormCompletion"
    )
    requested_form_completion_status: RequestedFormStatusType | None = Field(
        validation_alias="requestedFormCompletionStatus", serialization_alias="requestedFormCompletionStatus"
    )


class DeleteRequestedFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_form_completion: RequestedFormCompletion | None = Field(
        validation_alias="requestedFormCompletion", serialization_alias="requestedFormCompletion"
    )


CREATE_REQUESTED_FORM_COMPLETION: GraphQLOperation[CreateRequestedFormPayload] = GraphQLOperation(
    name="createRequestedFormCompletion",
    kind="mutation",
    safety="create",
    arguments={"input": "createRequestedFormInput!"},
    document="""
mutation createRequestedFormCompletion($input: createRequestedFormInput) {
 createRequestedFormCompletion(input: $input) {
 ...CreateRequestedFormPayload
 }
}

fragment CreateRequestedFormPayload on createRequestedFormPayload {
 messages {
 ...FieldError
 }
 requestedFormCompletion {
 ...RequestedFormCompletion
 }
 requestedFormCompletionStatus {
 ...RequestedFormStatusType
 }
}

fragment RequestedFormStatusType on RequestedFormStatusType {
 status
}
"""
    + FIELD_ERROR_FRAGMENT
    + REQUESTED_FORM_COMPLETION_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("createRequestedFormCompletion", CreateRequestedFormPayload),
)

DELETE_REQUESTED_FORM_COMPLETION: GraphQLOperation[DeleteRequestedFormPayload] = GraphQLOperation(
    name="deleteRequestedFormCompletion",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteRequestedFormInput!"},
    document="""
mutation deleteRequestedFormCompletion($input: deleteRequestedFormInput) {
 deleteRequestedFormCompletion(input: $input) {
 ...DeleteRequestedFormPayload
 }
}

fragment DeleteRequestedFormPayload on deleteRequestedFormPayload {
 messages {
 ...FieldError
 }
 requestedFormCompletion {
 ...RequestedFormCompletion
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + REQUESTED_FORM_COMPLETION_FRAGMENT
    + USER_REFERENCE_FRAGMENT,
    decode=object_of("deleteRequestedFormCompletion", DeleteRequestedFormPayload),
)
