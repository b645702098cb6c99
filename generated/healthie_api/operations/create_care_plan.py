# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateCarePlanInput(InputModel):
    is_hidden: Boolean | None = None
    is_managing_templates: Boolean | None = None
    name: str | None = None
    patient_id: ID | None = None


class CreateCarePlanPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateCarePlanPayload] = GraphQLOperation(
    name="createCarePlan",
    kind="mutation",
    root_field="createCarePlan",
    python_path="healthie.mutations.create_care_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createCarePlanInput!"},
    document="""
mutation createCarePlan($input: createCarePlanInput) {
  createCarePlan(input: $input) {
    ...CreateCarePlanPayload
  }
}

fragment CreateCarePlanPayload on createCarePlanPayload {
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
    decode=object_of("createCarePlan", CreateCarePlanPayload),
)
