# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID

from ..enums.internal_commentable import InternalCommentable


class CreateInternalCommentInput(InputModel):
    commentable_id: ID
    commentable_type: InternalCommentable | str
    content: str
