# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..enums.internal_commentable import InternalCommentable
from ..scalars import ID


class CreateInternalCommentInput(InputModel):
    commentable_id: ID
    commentable_type: InternalCommentable | str
    content: str
