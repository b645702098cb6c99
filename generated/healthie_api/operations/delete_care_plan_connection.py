# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.care_plan_connection import CARE_PLAN_CONNECTION_FRAGMENT, CarePlanConnection
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCarePlanConnectionInput(InputModel):
    care_plan_id: ID | None = None
    connectable_id: ID | None = None
    connectable_type: str | None = None


class DeleteCarePlanConnectionPayload(BaseModel):
    connection: CarePlanConnection | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCarePlanConnectionPayload] = GraphQLOperation(
    name="deleteCarePlanConnection",
    kind="mutation",
    root_field="deleteCarePlanConnection",
    python_path="healthie.mutations.delete_care_plan_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCarePlanConnectionInput!"},
    document="""
mutation deleteCarePlanConnection($input: deleteCarePlanConnectionInput) {
  deleteCarePlanConnection(input: $input) {
    ...DeleteCarePlanConnectionPayload
  }
}

fragment DeleteCarePlanConnectionPayload on deleteCarePlanConnectionPayload {
  connection {
    ...CarePlanConnection
  }
  messages {
    ...FieldError
  }
}
"""
    + CARE_PLAN_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCarePlanConnection", DeleteCarePlanConnectionPayload),
)
