# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.care_plan import CARE_PLAN_FRAGMENT, CarePlan


class BulkApplyCarePlanTemplateInput(InputModel):
    force_activation: Boolean | None = None
    id: ID | None = None
    user_group_ids: list[ID | None] | None = None
    user_ids: list[ID | None] | None = None


class BulkApplyCarePlanTemplatePayload(BaseModel):
    care_plans: list[CarePlan | None] | None = Field(validation_alias="carePlans", serialization_alias="carePlans")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[BulkApplyCarePlanTemplatePayload] = GraphQLOperation(
    name="bulkApplyCarePlanTemplate",
    kind="mutation",
    safety="create",
    arguments={"input": "bulkApplyCarePlanTemplateInput!"},
    document="""
mutation bulkApplyCarePlanTemplate($input: bulkApplyCarePlanTemplateInput) {
 bulkApplyCarePlanTemplate(input: $input) {
 ...BulkApplyCarePlanTemplatePayload
 }
}

fragment BulkApplyCarePlanTemplatePayload on bulkApplyCarePlanTemplatePayload {
 carePlans {
 ...CarePlan
 }
 messages {
 ...FieldError
 }
}
"""
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkApplyCarePlanTemplate", BulkApplyCarePlanTemplatePayload),
)
