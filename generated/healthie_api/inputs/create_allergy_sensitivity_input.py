# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, Date
from pydantic import Field

from ..enums.allergy_sensitivity_category import AllergySensitivityCategory
from ..enums.allergy_sensitivity_category_type import AllergySensitivityCategoryType
from ..enums.allergy_sensitivity_reaction_type import AllergySensitivityReactionType
from ..enums.allergy_sensitivity_severity import AllergySensitivitySeverity
from ..enums.allergy_sensitivity_status import AllergySensitivityStatus


class CreateAllergySensitivityInput(InputModel):
    category: AllergySensitivityCategory | str | None = None
    category_type: AllergySensitivityCategoryType | str | None = None
    custom_name: str | None = None
    custom_reaction: str | None = None
    drug_allergen_id: ID | None = None
    id: ID | None = None
    is_current: Boolean | None = Field(default=None, deprecated=True)
    metadata: JSON | None = None
    name: str | None = None
    onset_date: Date | None = None
    reaction: str | None = None
    reaction_type: AllergySensitivityReactionType | str | None = None
    severity: AllergySensitivitySeverity | str | None = None
    status: AllergySensitivityStatus | str | None = None
    user_id: ID | None = None
