"""Makes the models in resources/models from real films; never imported by the application."""
