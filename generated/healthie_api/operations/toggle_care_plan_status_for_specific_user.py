# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ToggleCarePlanStatusForSpecificUserInput(InputModel):
    activate: Boolean
    id: ID | None = None
    patient_id: ID | None = None


class ToggleCarePlanStatusForSpecificUserPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[ToggleCarePlanStatusForSpecificUserPayload] = GraphQLOperation(
    name="toggleCarePlanStatusForSpecificUser",
    kind="mutation",
    root_field="toggleCarePlanStatusForSpecificUser",
    python_path="healthie.mutations.toggle_care_plan_status_for_specific_user",
    safety="create",
    confidence="full",
    arguments={"input": "toggleCarePlanStatusForSpecificUserInput!"},
    document="""
mutation toggleCarePlanStatusForSpecificUser($input: toggleCarePlanStatusForSpecificUserInput) {
  toggleCarePlanStatusForSpecificUser(input: $input) {
    ...ToggleCarePlanStatusForSpecificUserPayload
  }
}

fragment ToggleCarePlanStatusForSpecificUserPayload on toggleCarePlanStatusForSpecificUserPayload {
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
    decode=object_of("toggleCarePlanStatusForSpecificUser", ToggleCarePlanStatusForSpecificUserPayload),
)
