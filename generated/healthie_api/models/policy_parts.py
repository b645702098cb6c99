# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, DateTime

from ..models.icd_code_reference import IcdCodeReference


class Benefit(BaseModel):
    category: str | None
    coinsurance: str | None
    copay: str | None
    deductible_calendar_year: str | None
    deductible_year_to_date: str | None
    id: ID
    metadata: JSON | None
    telemedicine: Boolean | None


class CptCodesPolicy(BaseModel):
    code: str | None
    cpt_code_id: ID | None
    created_at: DateTime
    description: str | None
    id: ID
    policy_id: ID | None
    updated_at: DateTime


class IcdCodesPolicy(BaseModel):
    code: str | None
    created_at: DateTime | None
    description: str | None
    icd_code: IcdCodeReference | None
    icd_code_id: ID | None
    id: ID | None
    policy_id: ID | None
    updated_at: DateTime | None
