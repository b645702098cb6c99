# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Date, DateTime, Int, MoneyText

from ..models.cms1500_reference import Cms1500Reference
from ..models.cpt_code_reference import CptCodeReference
from ..models.icd_code_reference import IcdCodeReference
from ..models.policy_reference import PolicyReference
from ..models.referring_physician_reference import ReferringPhysicianReference


class Cms1500Policy(BaseModel):
    cms1500: Cms1500Reference | None
    cms1500_id: str | None
    id: ID | None
    policy: PolicyReference | None
    policy_id: str | None


class CptCodesCms1500(BaseModel):
    cms1500_id: ID | None
    cpt_code: CptCodeReference | None
    created_at: DateTime | None
    epsdt: str | None
    family_planning_service: Boolean | None
    fee: MoneyText | None
    id: ID | None
    mod1: str | None
    mod2: str | None
    mod3: str | None
    mod4: str | None
    pointers: list[str | None] | None
    service_date: Date | None
    service_end_date: Date | None
    total_line_item_fee: MoneyText | None
    units: Int | None
    updated_at: DateTime | None


class IcdCodesCms1500(BaseModel):
    active: Boolean | None
    cms1500_id: ID | None
    created_at: DateTime | None
    display_name: str | None
    end_date: DateTime | None
    first_symptom_date: DateTime | None
    icd_code: IcdCodeReference | None
    id: ID | None
    updated_at: DateTime | None


class ReferralInfo(BaseModel):
    auto_accident_state: str | None
    case_date: Date | None
    case_qualifier: str | None
    cms1500_id: str | None
    condition_related_to: list[str | None] | None
    hospitalization_end: str | None
    hospitalization_start: str | None
    id: ID | None
    other_associated_date: Date | None
    other_associated_qualifier: str | None
    prior_auth_number: str | None
    ref_provider_first: str | None
    ref_provider_last: str | None
    ref_provider_middle: str | None
    ref_provider_npi: str | None
    ref_provider_other_id: str | None
    ref_provider_other_id_qual: str | None
    ref_provider_qual: str | None
    referral_date: Date | None
    referring_physician: ReferringPhysicianReference | None
    referring_physician_id: ID | None
    unable_to_work_end: str | None
    unable_to_work_start: str | None
