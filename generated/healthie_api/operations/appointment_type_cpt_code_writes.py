# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    Int,
    object_of,
)

from ..models.appointment_type_cpt_code_type import APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT, AppointmentTypeCptCodeType
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateAppointmentTypeCptCodeInput(InputModel):
    appointment_type_id: ID | None = None
    cpt_code_id: ID | None = None
    fee_per_unit: Int | None = Field(default=None, deprecated=True)
    insurance_billing_enabled: Boolean | None = Field(default=None, deprecated=True)
    units: str | None = None


class DeleteAppointmentTypeCptCodeInput(InputModel):
    id: ID | None = None


class UpdateAppointmentTypeCptCodeInput(InputModel):
    appointment_type_id: ID | None = None
    cpt_code_id: ID | None = None
    fee_per_unit: Int | None = Field(default=None, deprecated=True)
    id: ID | None = None
    insurance_billing_enabled: Boolean | None = Field(default=None, deprecated=True)
    units: str | None = None


class CreateAppointmentTypeCptCodePayload(BaseModel):
    appointment_type_cpt_code: AppointmentTypeCptCodeType | None
    messages: list[FieldError | None] | None


class DeleteAppointmentTypeCptCodePayload(BaseModel):
    appointment_type_cpt_code: AppointmentTypeCptCodeType | None
    messages: list[FieldError | None] | None


class UpdateAppointmentTypeCptCodePayload(BaseModel):
    appointment_type_cpt_code: AppointmentTypeCptCodeType | None
    messages: list[FieldError | None] | None


CREATE_APPOINTMENT_TYPE_CPT_CODE: GraphQLOperation[CreateAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="createAppointmentTypeCptCode",
    kind="mutation",
    safety="create",
    arguments={"input": "createAppointmentTypeCptCodeInput!"},
    document="""
mutation createAppointmentTypeCptCode($input: createAppointmentTypeCptCodeInput) {
 createAppointmentTypeCptCode(input: $input) {
 ...CreateAppointmentTypeCptCodePayload
 }
}

fragment CreateAppointmentTypeCptCodePayload on createAppointmentTypeCptCodePayload {
 appointment_type_cpt_code {
 ...AppointmentTypeCptCodeType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createAppointmentTypeCptCode", CreateAppointmentTypeCptCodePayload),
    facts=(
        Fact(argument="input.fee_per_unit", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(
            argument="input.insurance_billing_enabled", kind="ignored", text="does nothing at the vendor", check="warn"
        ),
    ),
)

DELETE_APPOINTMENT_TYPE_CPT_CODE: GraphQLOperation[DeleteAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="deleteAppointmentTypeCptCode",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteAppointmentTypeCptCodeInput!"},
    document="""
mutation deleteAppointmentTypeCptCode($input: deleteAppointmentTypeCptCodeInput) {
 deleteAppointmentTypeCptCode(input: $input) {
 ...DeleteAppointmentTypeCptCodePayload
 }
}

fragment DeleteAppointmentTypeCptCodePayload on deleteAppointmentTypeCptCodePayload {
 appointment_type_cpt_code {
 ...AppointmentTypeCptCodeType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteAppointmentTypeCptCode", DeleteAppointmentTypeCptCodePayload),
)

UPDATE_APPOINTMENT_TYPE_CPT_CODE: GraphQLOperation[UpdateAppointmentTypeCptCodePayload] = GraphQLOperation(
    name="updateAppointmentTypeCptCode",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateAppointmentTypeCptCodeInput!"},
    document="""
mutation updateAppointmentTypeCptCode($input: updateAppointmentTypeCptCodeInput) {
 updateAppointmentTypeCptCode(input: $input) {
 ...UpdateAppointmentTypeCptCodePayload
 }
}

fragment UpdateAppointmentTypeCptCodePayload on updateAppointmentTypeCptCodePayload {
 appointment_type_cpt_code {
 ...AppointmentTypeCptCodeType
 }
 messages {
 ...FieldError
 }
}
"""
    + APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateAppointmentTypeCptCode", UpdateAppointmentTypeCptCodePayload),
    facts=(
        Fact(argument="input.fee_per_unit", kind="ignored", text="does nothing at the vendor", check="warn"),
        Fact(
            argument="input.insurance_billing_enabled", kind="ignored", text="does nothing at the vendor", check="warn"
        ),
    ),
)
