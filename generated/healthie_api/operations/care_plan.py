# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.facts import Fact
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    OptionalReference,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.document_reference import DocumentReference
    from ..models.recommendation import Recommendation
    from ..models.user_group_reference import UserGroupReference
    from ..models.user_reference import UserReference
    from ..operations.goal import Goal
else:
    from hero_healthie_runtime.graphql.later import later

    (
        DocumentReference,
        Goal,
        Recommendation,
        UserGroupReference,
        UserReference,
    ) = later(
        __package__,
        "..models.document_reference:DocumentReference",
        "..operations.goal:Goal",
        "..models.recommendation:Recommendation",
        "..models.user_group_reference:UserGroupReference",
        "..models.user_reference:UserReference",
    )


class CarePlan(BaseModel):
    assigned_to: str | None
    created_at: DateTime
    creator: UserReference | None
    description: str | None
    documents: list[DocumentReference]
    feature_toggle: OptionalReference | None
    goals: list[Goal]
    group_plan_is_active_for_given_user: Boolean | None
    has_users_with_real_emails: Boolean | None
    id: ID
    is_active: Boolean | None
    is_group: Boolean | None
    is_hidden: Boolean
    is_template: Boolean
    name: str | None
    patient: UserReference | None
    recommendations: list[Recommendation]
    updated_at: DateTime
    user_group: UserGroupReference | None


CARE_PLAN_FRAGMENT = """
fragment CarePlan on CarePlan {
 assigned_to
 created_at
 creator {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 description
 documents {
 display_name
 id
 }
 feature_toggle {
 id
 }
 goals {
 created_at
 created_user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 created_user_id
 description
 due_date
 goal_histories {
 id
 name
 }
 id
 is_used_as_template
 name
 parent_id
 parent_subgoal_completion_rate
 reminder {
 id
 interval_type
 interval_value
 is_enabled
 }
 repeat
 source_template_id
 start_on
 subgoals {
 id
 name
 }
 subgoals_count
 title_link
 user {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
 }
 group_plan_is_active_for_given_user
 has_users_with_real_emails
 id
 is_active
 is_group
 is_hidden
 is_template
 name
 patient {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 recommendations {
 care_plan_recommendation_category {
 created_at
 id
 is_active
 is_editable
 name
 organization {
 id
 name
 }
 updated_at
 }
 id
 recommendation_body
 recommendation_type
 sanitized_body
 }
 updated_at
 user_group {
 id
 name
 }
}
"""


OPERATION: GraphQLOperation[CarePlan | None] = GraphQLOperation(
    name="carePlan",
    kind="query",
    safety="read",
    deprecated_arguments=("is_managing_templates",),
    arguments={"id": "ID", "is_managing_templates": "Boolean"},
    document="""
query carePlan($id: ID, $is_managing_templates: Boolean) {
 carePlan(id: $id, is_managing_templates: $is_managing_templates) {
 ...CarePlan
 }
}
"""
    + CARE_PLAN_FRAGMENT,
    decode=optional_object_of("carePlan", CarePlan),
    facts=(Fact(argument="is_managing_templates", kind="ignored", text="does nothing at the vendor", check="warn"),),
)
