# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCarePlanPayload] = GraphQLOperation(
    name="updateCarePlan",
    kind="mutation",
    root_field="updateCarePlan",
    python_path="healthie.mutations.update_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCarePlanInput!"},
    document="""
mutation updateCarePlan($input: updateCarePlanInput) {
  updateCarePlan(input: $input) {
    ...UpdateCarePlanPayload
  }
}

fragment UpdateCarePlanPayload on updateCarePlanPayload {
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
    decode=object_of("updateCarePlan", UpdateCarePlanPayload),
)
