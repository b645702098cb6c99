# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.accepted_insurance_plan import ACCEPTED_INSURANCE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..operations.appointment_setting import APPOINTMENT_SETTING_FRAGMENT

if TYPE_CHECKING:
    from ..models.accepted_insurance_plan import AcceptedInsurancePlan
    from ..models.field_error import FieldError
    from ..operations.appointment_setting import AppointmentSetting
else:
    from hero_healthie_runtime.graphql.later import later

    (
        AcceptedInsurancePlan,
        AppointmentSetting,
        FieldError,
    ) = later(
        __package__,
        "..models.accepted_insurance_plan:AcceptedInsurancePlan",
        "..operations.appointment_setting:AppointmentSetting",
        "..models.field_error:FieldError",
    )


class CreateAcceptedInsurancePlanInput(InputModel):
    insurance_plan_ids: list[ID | None] | None = None


class DeleteAcceptedInsurancePlanInput(InputModel):
    id: ID | None = None


class CreateAcceptedInsurancePlanPayload(BaseModel):
    accepted_insurance_plans: list[AcceptedInsurancePlan | None] | None
    appointment_setting: AppointmentSetting | None
    messages: list[FieldError | None] | None


class DeleteAcceptedInsurancePlanPayload(BaseModel):
    accepted_insurance_plan: AcceptedInsurancePlan | None
    appointment_setting: AppointmentSetting | None
    messages: list[FieldError | None] | None


CREATE_ACCEPTED_INSURANCE_PLAN: GraphQLOperation[CreateAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="createAcceptedInsurancePlan",
    kind="mutation",
    safety="create",
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

DELETE_ACCEPTED_INSURANCE_PLAN: GraphQLOperation[DeleteAcceptedInsurancePlanPayload] = GraphQLOperation(
    name="deleteAcceptedInsurancePlan",
    kind="mutation",
    safety="idempotent_write",
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
