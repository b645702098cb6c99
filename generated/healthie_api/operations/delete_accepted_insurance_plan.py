# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT, AcceptedInsurancePlan
from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT, AppointmentSetting
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DeleteAcceptedInsurancePlanInput(InputModel):
    id: ID | None = None


class DeleteAcceptedInsurancePlanPayload(BaseModel):
    accepted_insurance_plan: AcceptedInsurancePlan | None
    appointment_setting: AppointmentSetting | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="deleteAcceptedInsurancePlan",
    kind="mutation",
    root_field="deleteAcceptedInsurancePlan",
    python_path="healthie.mutations.delete_accepted_insurance_plan",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteAcceptedInsurancePlanInput!"},
    document="""
mutation deleteAcceptedInsurancePlan($input: deleteAcceptedInsurancePlanInput) {
  deleteAcceptedInsurancePlan(input: $input) {
    ...DeleteAcceptedInsurancePlanPayload
  }
}

fragment DeleteAcceptedInsurancePlanPayload on deleteAcceptedInsurancePlanPayload {
  accepted_insurance_plan {
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
    decode=object_of("deleteAcceptedInsurancePlan", DeleteAcceptedInsurancePlanPayload),
)
