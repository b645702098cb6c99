# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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
    root_field="bulkUpdateCarePlanUsers",
    python_path="healthie.mutations.bulk_update_care_plan_users",
    safety="idempotent_write",
    confidence="full",
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
