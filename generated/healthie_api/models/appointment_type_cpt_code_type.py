# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Int


class AppointmentTypeCptCodeType(BaseModel):
    appointment_type_id: ID
    cpt_code_id: ID
    fee_per_unit: Int | None
    id: ID
    units: str | None


APPOINTMENT_TYPE_CPT_CODE_TYPE_FRAGMENT = """
fragment AppointmentTypeCptCodeType on AppointmentTypeCptCodeType {
 appointment_type_id
 cpt_code_id
 fee_per_unit
 id
 units
}
"""
