# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, JSON, BaseModel, Boolean, Date, DateTime

from ..models.user_reference import UserReference


class AllergySensitivityCategory(OpenEnum):
    ALLERGY = "ALLERGY"
    CCDA = "CCDA"
    INTOLERANCE = "INTOLERANCE"
    PREFERENCE = "PREFERENCE"
    SENSITIVITY = "SENSITIVITY"


class AllergySensitivityCategoryType(OpenEnum):
    DISLIKE = "DISLIKE"
    DRUG = "DRUG"
    ENVIRONMENTAL = "ENVIRONMENTAL"
    FOOD = "FOOD"
    LATEX = "LATEX"
    LIKE = "LIKE"
    PET = "PET"


class AllergySensitivityReactionType(OpenEnum):
    ADVERSE_REACTION = "ADVERSE_REACTION"
    ALLERGY = "ALLERGY"


class AllergySensitivitySeverity(OpenEnum):
    MILD = "MILD"
    MODERATE = "MODERATE"
    SEVERE = "SEVERE"
    UNKNOWN = "UNKNOWN"


class AllergySensitivityStatus(OpenEnum):
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    RESOLVED = "RESOLVED"


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
