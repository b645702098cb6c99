# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class GoalHistoryActionTypeEnum(OpenEnum):
    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    CREATED = "CREATED"
    INACTIVE = "INACTIVE"
    MARKED_INCOMPLETE = "MARKED_INCOMPLETE"
    UPDATED = "UPDATED"
