# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel, Reference
from ..scalars import ID, DateTime


class FormAnswerGroupSigning(BaseModel):
    created_at: DateTime
    form_answer_group_id: str | None
    id: ID
    user: Reference | None
    user_avatar_url: str | None
    user_full_legal_name: str | None
    user_qualifications: str | None
