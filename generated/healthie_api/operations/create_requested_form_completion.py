# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT, RequestedFormCompletion
from ..models.requested_form_status_type import REQUESTED_FORM_STATUS_TYPE_FRAGMENT, RequestedFormStatusType


class CreateRequestedFormPayload(BaseModel):
    messages: list[FieldError | None] | None
    requested_form_completion: RequestedFormCompletion | None = Field(
        validation_alias="requestedFormCompletion", serialization_alias="requestedFormCompletion"
    )
    requested_form_completion_status: RequestedFormStatusType | None = Field(
        validation_alias="requestedFormCompletionStatus", serialization_alias="requestedFormCompletionStatus"
    )


OPERATION: GraphQLOperation[CreateRequestedFormPayload] = GraphQLOperation(
    name="createRequestedFormCompletion",
    kind="mutation",
    root_field="createRequestedFormCompletion",
    python_path="healthie.mutations.create_requested_form_completion",
    safety="create",
    confidence="full",
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
"""
    + FIELD_ERROR_FRAGMENT
    + REQUESTED_FORM_COMPLETION_FRAGMENT
    + REQUESTED_FORM_STATUS_TYPE_FRAGMENT,
    decode=object_of("createRequestedFormCompletion", CreateRequestedFormPayload),
)
