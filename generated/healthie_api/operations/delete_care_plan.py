# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteCarePlanInput(InputModel):
    id: ID | None = None


class DeleteCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteCarePlanPayload] = GraphQLOperation(
    name="deleteCarePlan",
    kind="mutation",
    root_field="deleteCarePlan",
    python_path="healthie.mutations.delete_care_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCarePlanInput!"},
    document="""
mutation deleteCarePlan($input: deleteCarePlanInput) {
  deleteCarePlan(input: $input) {
    ...DeleteCarePlanPayload
  }
}

fragment DeleteCarePlanPayload on deleteCarePlanPayload {
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
    decode=object_of("deleteCarePlan", DeleteCarePlanPayload),
)
