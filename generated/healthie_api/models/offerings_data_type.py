# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import BaseModel


class OfferingsDataType(BaseModel):
    freq: str | None
    month: str | None


OFFERINGS_DATA_TYPE_FRAGMENT = """
fragment OfferingsDataType on OfferingsDataType {
  freq
  month
}
"""
