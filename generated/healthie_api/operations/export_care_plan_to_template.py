# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.care_plan import CARE_PLAN_FRAGMENT, CarePlan


class ExportToTemplateInput(InputModel):
    id: ID | None = None


class ExportToTemplatePayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ExportToTemplatePayload] = GraphQLOperation(
    name="exportCarePlanToTemplate",
    kind="mutation",
    safety="create",
    arguments={"input": "exportToTemplateInput!"},
    document="""
mutation exportCarePlanToTemplate($input: exportToTemplateInput) {
 exportCarePlanToTemplate(input: $input) {
 ...ExportToTemplatePayload
 }
}

fragment ExportToTemplatePayload on exportToTemplatePayload {
 carePlan {
 ...CarePlan
 }
 messages {
 ...FieldError
 }
}
"""
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("exportCarePlanToTemplate", ExportToTemplatePayload),
)
