# Generated.
from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    Field,
    GraphQLOperation,
    InputModel,
    MoneyTextInput,
    ZonedDateTime,
    object_of,
)

from ..enums.cms1500_status import Cms1500Status
from ..inputs.cms1500_policy_input import Cms1500PolicyInput
from ..inputs.cpt_codes_cms1500_input import CptCodesCms1500Input
from ..inputs.dietitian_input import DietitianInput
from ..inputs.icd_codes_cms1500_input import IcdCodesCms1500Input
from ..inputs.location_input import LocationInput
from ..inputs.organization_info_input import OrganizationInfoInput
from ..inputs.other_id_number_input import OtherIdNumberInput
from ..inputs.patient_input import PatientInput
from ..inputs.referral_info_input import ReferralInfoInput
from ..models.cms1500 import CMS1500_FRAGMENT, Cms1500
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


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


class UpdateCms1500Payload(BaseModel):
    cms1500: Cms1500 | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateCms1500Payload] = GraphQLOperation(
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
