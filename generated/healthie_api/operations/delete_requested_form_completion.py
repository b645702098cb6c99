# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT, RequestedFormCompletion
from ..models.user_reference import USER_REFERENCE_FRAGMENT


class DeleteRequestedFormInput(InputModel):
    id: ID | None = None
    recurring_form_id: ID | None = Field(
        default=None, validation_alias="recurringFormId", serialization_alias="recurringFormId"
    )


class DeleteRequestedFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_form_completion: RequestedFormCompletion | None = Field(
        validation_alias="requestedFormCompletion", serialization_alias="requestedFormCompletion"
    )


OPERATION: GraphQLOperation[DeleteRequestedFormPayload] = GraphQLOperation(
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
