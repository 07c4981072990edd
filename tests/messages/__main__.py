"""`python -m tests.messages` writes the findings of all examples anew; read the difference before it is committed."""

from tests.messages.literate import record

record()
