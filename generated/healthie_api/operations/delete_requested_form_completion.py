# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.requested_form_completion import REQUESTED_FORM_COMPLETION_FRAGMENT, RequestedFormCompletion


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
    root_field="deleteRequestedFormCompletion",
    python_path="healthie.mutations.delete_requested_form_completion",
    safety="idempotent_write",
    confidence="full",
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
    + REQUESTED_FORM_COMPLETION_FRAGMENT,
    decode=object_of("deleteRequestedFormCompletion", DeleteRequestedFormPayload),
)
