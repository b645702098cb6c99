# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.health_concern import HEALTH_CONCERN_FRAGMENT, HealthConcern


class DeleteHealthConcernInput(InputModel):
    id: ID | None = None


class DeleteHealthConcernPayload(BaseModel):
    health_concern: HealthConcern | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteHealthConcernPayload] = GraphQLOperation(
    name="deleteHealthConcern",
    kind="mutation",
    root_field="deleteHealthConcern",
    python_path="healthie.mutations.delete_health_concern",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteHealthConcernInput!"},
    document="""
mutation deleteHealthConcern($input: deleteHealthConcernInput) {
  deleteHealthConcern(input: $input) {
    ...DeleteHealthConcernPayload
  }
}

fragment DeleteHealthConcernPayload on deleteHealthConcernPayload {
  health_concern {
    ...HealthConcern
  }
  messages {
    ...FieldError
  }
}
"""
    + HEALTH_CONCERN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteHealthConcern", DeleteHealthConcernPayload),
)
