# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.care_plan import CARE_PLAN_FRAGMENT, CarePlan
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class SendCarePlanEmailInput(InputModel):
    id: ID | None = None
    patient_id: ID | None = None


class SendCarePlanEmailPayload(BaseModel):
    care_plan: CarePlan | None = Field(validation_alias="carePlan", serialization_alias="carePlan")
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[SendCarePlanEmailPayload] = GraphQLOperation(
    name="sendCarePlanEmail",
    kind="mutation",
    root_field="sendCarePlanEmail",
    python_path="healthie.mutations.send_care_plan_email",
    safety="create",
    confidence="full",
    arguments={"input": "sendCarePlanEmailInput!"},
    document="""
mutation sendCarePlanEmail($input: sendCarePlanEmailInput) {
  sendCarePlanEmail(input: $input) {
    ...SendCarePlanEmailPayload
  }
}

fragment SendCarePlanEmailPayload on sendCarePlanEmailPayload {
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
    decode=object_of("sendCarePlanEmail", SendCarePlanEmailPayload),
)
