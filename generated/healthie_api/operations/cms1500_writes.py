# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    Date,
    Day,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    ZonedDateTime,
    object_of,
)

from ..enums.cms1500_status import Cms1500Status
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.cms1500 import CMS1500_FRAGMENT, Cms1500


class InsurancePlanInput(InputModel):
    id: str | None = None
    metadata: JSON | None = None
    payer_name: str | None = None


class LocationInput(InputModel):
    city: str | None = None
    country: str | None = None
    id: ID | None = None
    line1: str | None = None
    line2: str | None = None
    name: str | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qual: str | None = None
    place_of_service_id: str | None = None
    state: str | None = None
    user_id: str | None = None
    zip: str | None = None


class PolicyInput(InputModel):
    group_num: str | None = None
    holder_dob: Day | None = None
    holder_first: str | None = None
    holder_gender: str | None = None
    holder_last: str | None = None
    holder_location: LocationInput | None = None
    holder_mi: str | None = None
    holder_phone: str | None = None
    holder_relationship: str | None = None
    id: ID | None = None
    insurance_card_back_id: str | None = None
    insurance_card_front_id: str | None = None
    insurance_plan: InsurancePlanInput | None = None
    insurance_plan_id: str | None = None
    metadata: JSON | None = None
    name: str | None = None
    num: str | None = None
    payer_location: LocationInput | None = None
    policy_phone_number: str | None = None
    priority_type: str | None = None
    same_address_as_client: Boolean | None = None
    type_string: str | None = None
    user_id: str | None = None


class Cms1500PolicyInput(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    id: ID | None = None
    policy: PolicyInput | None = None
    policy_id: str | None = None


class Cms1500ReferringPhysicianInput(InputModel):
    full_name: str | None = None
    id: ID | None = None


class CptCodesCms1500Input(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    cpt_code_id: str | None = None
    epsdt: str | None = None
    family_planning_service: Boolean | None = None
    fee: MoneyTextInput | None = None
    id: ID | None = None
    mod1: str | None = None
    mod2: str | None = None
    mod3: str | None = None
    mod4: str | None = None
    pointers: list[str | None] | None = None
    service_date: ZonedDateTime | None = None
    service_end_date: ZonedDateTime | None = None
    units: str | None = None


class DietitianInput(InputModel):
    id: ID | None = None
    npi: str | None = None
    other_id: str | None = None
    other_id_qualifier: str | None = None
    qualifications: str | None = None


class IcdCodesCms1500Input(InputModel):
    destroy: Boolean | None = Field(default=None, validation_alias="_destroy", serialization_alias="_destroy")
    active: Boolean | None = None
    end_date: Day | None = None
    first_symptom_date: Day | None = None
    icd_code_id: str | None = None
    id: ID | None = None


class OrganizationInfoInput(InputModel):
    id: ID | None = None
    location: LocationInput | None = None
    name: str | None = None
    npi: str | None = None
    organization_id: ID | None = None
    other_id: str | None = None
    other_id_qual: str | None = None
    phone_number: str | None = None
    tax_id: str | None = None
    tax_id_type: str | None = None


class OtherIdNumberInput(InputModel):
    id: ID | None = None
    other_id: str | None = None
    other_id_qualifier: str | None = None
    user_id: str | None = None


class PatientInput(InputModel):
    dob: Day | None = None
    full_legal_name_with_preferred: str | None = None
    gender: str | None = Field(default=None, deprecated=True)
    id: ID | None = None
    location: LocationInput | None = None
    policies: list[PolicyInput | None] | None = None
    referring_physicians: list[Cms1500ReferringPhysicianInput | None] | None = None
    sex: str | None = None
    ssn: str | None = None


class ReferralInfoInput(InputModel):
    auto_accident_state: str | None = None
    case_date: Date | None = None
    case_qualifier: str | None = None
    condition_related_to: list[str | None] | None = None
    hospitalization_end: str | None = None
    hospitalization_start: str | None = None
    id: ID | None = None
    other_associated_date: Date | None = None
    other_associated_qualifier: str | None = None
    prior_auth_number: str | None = None
    ref_provider_first: str | None = None
    ref_provider_last: str | None = None
    ref_provider_middle: str | None = None
    ref_provider_npi: str | None = None
    ref_provider_other_id: str | None = None
    ref_provider_other_id_qual: str | None = None
    ref_provider_qual: str | None = None
    referring_physician_id: ID | None = None
    unable_to_work_end: str | None = None
    unable_to_work_start: str | None = None


class CreateCms1500Input(InputModel):
    accept_assignment: Boolean | None = None
    amount_paid: MoneyTextInput | None = None
    appointment_id: ID | None = None
    client_sig_on_file: Boolean | None = None
    cms1500_policies: list[Cms1500PolicyInput | None] | None = None
    cpt_codes_cms1500s: list[CptCodesCms1500Input | None] | None = None
    dietitian: DietitianInput | None = None
    dietitian_id: ID | None = None
    form_answer_group_id: ID | None = None
    icd_codes_cms1500s: list[IcdCodesCms1500Input | None] | None = None
    include_referrer_information: Boolean | None = None
    insured_sig_on_file: Boolean | None = None
    nineteen_reserved: str | None = None
    organization_info: OrganizationInfoInput | None = None
    organization_info_id: ID | None = None
    orig_ref_number: str | None = None
    patient: PatientInput | None = None
    patient_account_num: str | None = None
    patient_id: str | None = Field(default=None, deprecated=True)
    referral_info: ReferralInfoInput | None = None
    rendering_provider_other_id: ID | None = None
    rendering_provider_other_id_number: OtherIdNumberInput | None = None
    resubmission_code: str | None = None
    service_location: LocationInput | None = Field(default=None, deprecated=True)
    service_location_id: ID | None = None
    tend_reserved: str | None = None
    use_indiv_npi: Boolean | None = None


class DeleteCms1500Input(InputModel):
    id: ID | None = None


class UpdateCms1500Input(InputModel):
    accept_assignment: Boolean | None = None
    additional_text: str | None = None
    adjustment: str | None = None
    amount_paid: MoneyTextInput | None = None
    amount_reimbursed: MoneyTextInput | None = None
    client_responsibility_removed: Boolean | None = None
    client_sig_on_file: Boolean | None = None
    cms1500_policies: list[Cms1500PolicyInput | None] | None = None
    copay: str | None = None
    copay_still_owed: MoneyTextInput | None = None
    cpt_codes_cms1500s: list[CptCodesCms1500Input | None] | None = None
    dietitian: DietitianInput | None = None
    dietitian_id: ID | None = None
    form_answer_group_id: ID | None = None
    icd_codes_cms1500s: list[IcdCodesCms1500Input | None] | None = None
    id: ID | None = None
    include_referrer_information: Boolean | None = None
    insured_sig_on_file: Boolean | None = None
    nineteen_reserved: str | None = None
    organization_info: OrganizationInfoInput | None = None
    organization_info_id: ID | None = None
    orig_ref_number: str | None = None
    patient: PatientInput | None = None
    patient_account_num: str | None = None
    patient_id: str | None = Field(default=None, deprecated=True)
    referral_info: ReferralInfoInput | None = None
    reimbursed_at: ZonedDateTime | None = None
    rendering_provider_other_id: ID | None = None
    rendering_provider_other_id_number: OtherIdNumberInput | None = None
    resubmission_code: str | None = None
    service_location: LocationInput | None = Field(default=None, deprecated=True)
    service_location_id: ID | None = None
    status: Cms1500Status | str | None = None
    tend_reserved: str | None = None
    use_indiv_npi: Boolean | None = None


class CreateCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


class DeleteCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


class UpdateCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


CREATE_CMS1500: GraphQLOperation[CreateCms1500Payload] = GraphQLOperation(
    name="createCms1500",
    kind="mutation",
    safety="money",
    check="list the client's claims with healthie.queries.cms1500s, newest first",
    arguments={"input": "createCms1500Input!"},
    document="""
mutation createCms1500($input: createCms1500Input) {
 createCms1500(input: $input) {
 ...CreateCms1500Payload
 }
}

fragment CreateCms1500Payload on createCms1500Payload {
 cms1500 {
 ...Cms1500
 }
 messages {
 ...FieldError
 }
}
"""
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCms1500", CreateCms1500Payload),
    facts=(
        Fact(argument="input.patient_id", kind="replaced", text="is deprecated: use `patient`", check="deprecated"),
        Fact(
            argument="input.service_location",
            kind="replaced",
            text="is deprecated: use `service_location_id`",
            check="deprecated",
        ),
    ),
)

DELETE_CMS1500: GraphQLOperation[DeleteCms1500Payload] = GraphQLOperation(
    name="deleteCms1500",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteCms1500Input!"},
    document="""
mutation deleteCms1500($input: deleteCms1500Input) {
 deleteCms1500(input: $input) {
 ...DeleteCms1500Payload
 }
}

fragment DeleteCms1500Payload on deleteCms1500Payload {
 cms1500 {
 ...Cms1500
 }
 messages {
 ...FieldError
 }
}
"""
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCms1500", DeleteCms1500Payload),
)

UPDATE_CMS1500: GraphQLOperation[UpdateCms1500Payload] = GraphQLOperation(
    name="updateCms1500",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateCms1500Input!"},
    document="""
mutation updateCms1500($input: updateCms1500Input) {
 updateCms1500(input: $input) {
 ...UpdateCms1500Payload
 }
}

fragment UpdateCms1500Payload on updateCms1500Payload {
 cms1500 {
 ...Cms1500
 }
 messages {
 ...FieldError
 }
}
"""
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCms1500", UpdateCms1500Payload),
    facts=(
        Fact(argument="input.patient_id", kind="replaced", text="is deprecated: use `patient`", check="deprecated"),
        Fact(
            argument="input.service_location",
            kind="replaced",
            text="is deprecated: use `service_location_id`",
            check="deprecated",
        ),
    ),
)
