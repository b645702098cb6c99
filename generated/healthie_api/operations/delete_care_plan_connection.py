# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

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
    safety="idempotent_write",
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
