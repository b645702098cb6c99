# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT, AcceptedInsurancePlan
from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT, AppointmentSetting
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAcceptedInsurancePlanInput(InputModel):
    insurance_plan_ids: list[ID | None] | None = None


class CreateAcceptedInsurancePlanPayload(BaseModel):
    accepted_insurance_plans: list[AcceptedInsurancePlan | None] | None
    appointment_setting: AppointmentSetting | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="createAcceptedInsurancePlan",
    kind="mutation",
    root_field="createAcceptedInsurancePlan",
    python_path="healthie.mutations.create_accepted_insurance_plan",
    safety="create",
    confidence="full",
    arguments={"input": "createAcceptedInsurancePlanInput!"},
    document="""
mutation createAcceptedInsurancePlan($input: createAcceptedInsurancePlanInput) {
  createAcceptedInsurancePlan(input: $input) {
    ...CreateAcceptedInsurancePlanPayload
  }
}

fragment CreateAcceptedInsurancePlanPayload on createAcceptedInsurancePlanPayload {
  accepted_insurance_plans {
    ...AcceptedInsurancePlan
  }
  appointment_setting {
    ...AppointmentSetting
  }
  messages {
    ...FieldError
  }
}
"""
    + ACCEPTED_INSURANCE_PLAN_FRAGMENT
    + APPOINTMENT_SETTING_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAcceptedInsurancePlan", CreateAcceptedInsurancePlanPayload),
)
