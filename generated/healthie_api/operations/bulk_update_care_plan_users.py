# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.care_plan import CARE_PLAN_FRAGMENT, CarePlan


class BulkUpdateCarePlanUsersInput(InputModel):
    activate: Boolean | None = None
    ids: list[ID | None] | None = None
    notify: Boolean | None = None


class BulkUpdateCarePlanUsersPayload(BaseModel):
    care_plans: list[CarePlan | None] | None = Field(validation_alias="carePlans", serialization_alias="carePlans")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[BulkUpdateCarePlanUsersPayload] = GraphQLOperation(
    name="bulkUpdateCarePlanUsers",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "bulkUpdateCarePlanUsersInput!"},
    document="""
mutation bulkUpdateCarePlanUsers($input: bulkUpdateCarePlanUsersInput) {
 bulkUpdateCarePlanUsers(input: $input) {
 ...BulkUpdateCarePlanUsersPayload
 }
}

fragment BulkUpdateCarePlanUsersPayload on bulkUpdateCarePlanUsersPayload {
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
    decode=object_of("bulkUpdateCarePlanUsers", BulkUpdateCarePlanUsersPayload),
)
