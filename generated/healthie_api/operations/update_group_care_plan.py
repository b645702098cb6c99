# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateGroupCarePlanInput(InputModel):
    id: ID | None = None
    is_active: Boolean | None = None


class UpdateGroupCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateGroupCarePlanPayload] = GraphQLOperation(
    name="updateGroupCarePlan",
    kind="mutation",
    root_field="updateGroupCarePlan",
    python_path="healthie.mutations.update_group_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGroupCarePlanInput!"},
    document="""
mutation updateGroupCarePlan($input: updateGroupCarePlanInput) {
  updateGroupCarePlan(input: $input) {
    ...UpdateGroupCarePlanPayload
  }
}

fragment UpdateGroupCarePlanPayload on updateGroupCarePlanPayload {
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
    decode=object_of("updateGroupCarePlan", UpdateGroupCarePlanPayload),
)
