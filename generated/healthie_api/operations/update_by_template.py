# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.care_plan_connection import CARE_PLAN_CONNECTION_FRAGMENT, CarePlanConnection
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateByTemplateInput(InputModel):
    care_plan_id: ID | None = None
    care_plan_template_id: ID | None = None


class UpdateByTemplatePayload(BaseModel):
    care_plan: CarePlanConnection | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateByTemplatePayload] = GraphQLOperation(
    name="updateByTemplate",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateByTemplateInput!"},
    document="""
mutation updateByTemplate($input: updateByTemplateInput) {
 updateByTemplate(input: $input) {
 ...UpdateByTemplatePayload
 }
}

fragment UpdateByTemplatePayload on updateByTemplatePayload {
 care_plan {
 ...CarePlanConnection
 }
 messages {
 ...FieldError
 }
}
"""
    + CARE_PLAN_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateByTemplate", UpdateByTemplatePayload),
)
