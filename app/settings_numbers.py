"""Numbers in YAML that are written back as they were read: ruamel.yaml forms them anew, and loses digits of some."""

from typing import Any

from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarfloat import ScalarFloat
from ruamel.yaml.scalarint import ScalarInt

_FLOAT, _INT = "tag:yaml.org,2002:float", "tag:yaml.org,2002:int"


class WrittenFloat(ScalarFloat):
    """A float with the text that it was read from, as `1_000.50`."""

    text: str


class WrittenInt(ScalarInt):
    """A whole number with the text that it was read from, as `+7`."""

    text: str


class Constructor(RoundTripConstructor):
    """Reads YAML as ruamel.yaml does, and keeps the text of each number."""

    def construct_yaml_float(self, node: Any) -> Any:
        """Return the number with its text; NaN as it comes, which is one object, so that documents compare equal."""
        text = self.construct_scalar(node)
        if ":" in text or text.lower().endswith((".inf", ".nan")):  # 1:30.5 is a number of YAML 1.1
            return super().construct_yaml_float(node)
        value = WrittenFloat(text.replace("_", ""), anchor=node.anchor)
        value.text = text
        return value

    def construct_yaml_int(self, node: Any) -> Any:
        """Return the number, with its text where that isn't the usual one."""
        plain, text = super().construct_yaml_int(node), self.construct_scalar(node)
        is_old = self.resolver.processing_version != (1, 2)  # `010` and `1:30` of YAML 1.1 mean something else in 1.2
        if is_old or str(plain) == text:
            return plain
        value = WrittenInt(plain, anchor=node.anchor)
        value.text = text
        return value


class Representer(RoundTripRepresenter):
    """Writes numbers as they were read."""

    def represent_written_float(self, number: WrittenFloat) -> ScalarNode:
        """Write the text of `number`."""
        return self.represent_scalar(_FLOAT, number.text, anchor=number.yaml_anchor(any=True))

    def represent_written_int(self, number: WrittenInt) -> ScalarNode:
        """Write the text of `number`."""
        return self.represent_scalar(_INT, number.text, anchor=number.yaml_anchor(any=True))


Constructor.add_constructor(_FLOAT, Constructor.construct_yaml_float)
Constructor.add_constructor(_INT, Constructor.construct_yaml_int)
Representer.add_representer(WrittenFloat, Representer.represent_written_float)
Representer.add_representer(WrittenInt, Representer.represent_written_int)
