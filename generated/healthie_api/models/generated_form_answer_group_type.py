# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, DateTime, NamedReference

from ..models.appointment_reference import AppointmentReference
from ..operations.custom_module_form import CustomModuleForm


class GeneratedFormAnswerGroupType(BaseModel):
    appointment: AppointmentReference | None
    appointment_id: ID | None
    created_at: DateTime
    custom_module_form: CustomModuleForm
    feedback: str | None
    form_answer_group: NamedReference | None
    id: ID
    kind: str | None
    rejection_reason: list[str] | None


GENERATED_FORM_ANSWER_GROUP_TYPE_FRAGMENT = """
fragment GeneratedFormAnswerGroupType on GeneratedFormAnswerGroupType {
 appointment {
 ...AppointmentReference
 }
 appointment_id
 created_at
 custom_module_form {
 ...CustomModuleForm
 }
 feedback
 form_answer_group {
 id
 name
 }
 id
 kind
 rejection_reason
}
"""
