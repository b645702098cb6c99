# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, Date, DateTime

from ..enums.allergy_sensitivity_category import AllergySensitivityCategory
from ..enums.allergy_sensitivity_category_type import AllergySensitivityCategoryType
from ..enums.allergy_sensitivity_reaction_type import AllergySensitivityReactionType
from ..enums.allergy_sensitivity_severity import AllergySensitivitySeverity
from ..enums.allergy_sensitivity_status import AllergySensitivityStatus
from ..models.user_reference import UserReference


class AllergySensitivity(BaseModel):
    category: AllergySensitivityCategory
    category_type: AllergySensitivityCategoryType | None
    created_at: DateTime
    created_by: UserReference | None
    id: ID
    metadata: JSON | None
    mirrored: Boolean
    name: str | None
    onset_date: Date | None
    reaction: str | None
    reaction_type: AllergySensitivityReactionType | None
    requires_consolidation: Boolean | None
    severity: AllergySensitivitySeverity | None
    status: AllergySensitivityStatus | None
    updated_at: DateTime | None


ALLERGY_SENSITIVITY_FRAGMENT = """
fragment AllergySensitivity on AllergySensitivity {
 category
 category_type
 created_at
 created_by {
 ...UserReference
 }
 id
 metadata
 mirrored
 name
 onset_date
 reaction
 reaction_type
 requires_consolidation
 severity
 status
 updated_at
}
"""
