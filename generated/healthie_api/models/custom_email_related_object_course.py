# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from typing import Literal

from pydantic import Field

from ..base_model import BaseModel
from ..scalars import ID


class CustomEmailRelatedObjectCourse(BaseModel):
    typename: Literal["Course"] = Field(validation_alias="__typename", serialization_alias="__typename")
    id: ID
