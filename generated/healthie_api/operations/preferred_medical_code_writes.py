# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.cpt_code_reference import CPT_CODE_REFERENCE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.icd_code_reference import ICD_CODE_REFERENCE_FRAGMENT
from ..models.preferred_medical_code import PREFERRED_MEDICAL_CODE_FRAGMENT, PreferredMedicalCode


class CreatePreferredMedicalCodeInput(InputModel):
    code_ids: list[ID | None] | None = None
    code_type: str | None = None


class DeletePreferredMedicalCodeInput(InputModel):
    code_ids: list[ID | None] | None = None
    code_type: str | None = None


class CreatePreferredMedicalCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    preferred_medical_codes: list[PreferredMedicalCode | None] | None


class DeletePreferredMedicalCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    preferred_medical_codes: list[PreferredMedicalCode | None] | None


CREATE_PREFERRED_MEDICAL_CODE: GraphQLOperation[CreatePreferredMedicalCodePayload] = GraphQLOperation(
    name="createPreferredMedicalCode",
    kind="mutation",
    safety="create",
    arguments={"input": "createPreferredMedicalCodeInput!"},
    document="""
mutation createPreferredMedicalCode($input: createPreferredMedicalCodeInput) {
 createPreferredMedicalCode(input: $input) {
 ...CreatePreferredMedicalCodePayload
 }
}

fragment CreatePreferredMedicalCodePayload on createPreferredMedicalCodePayload {
 messages {
 ...FieldError
 }
 preferred_medical_codes {
 ...PreferredMedicalCode
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PREFERRED_MEDICAL_CODE_FRAGMENT
    + CPT_CODE_REFERENCE_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT,
    decode=object_of("createPreferredMedicalCode", CreatePreferredMedicalCodePayload),
)

DELETE_PREFERRED_MEDICAL_CODE: GraphQLOperation[DeletePreferredMedicalCodePayload] = GraphQLOperation(
    name="deletePreferredMedicalCode",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deletePreferredMedicalCodeInput!"},
    document="""
mutation deletePreferredMedicalCode($input: deletePreferredMedicalCodeInput) {
 deletePreferredMedicalCode(input: $input) {
 ...DeletePreferredMedicalCodePayload
 }
}

fragment DeletePreferredMedicalCodePayload on deletePreferredMedicalCodePayload {
 messages {
 ...FieldError
 }
 preferred_medical_codes {
 ...PreferredMedicalCode
 }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PREFERRED_MEDICAL_CODE_FRAGMENT
    + CPT_CODE_REFERENCE_FRAGMENT
    + ICD_CODE_REFERENCE_FRAGMENT,
    decode=object_of("deletePreferredMedicalCode", DeletePreferredMedicalCodePayload),
)
