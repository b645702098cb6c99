# Generated.
from hero_healthie_runtime.graphql.api import ID, Date, InputModel


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
