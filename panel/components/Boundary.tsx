import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What is drawn; when it changes, drawing it is tried again. */
  readonly subject: unknown;
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
}

const NOTHING = Symbol('nothing');

/** Shows the fallback in place of what could not be drawn, and leaves everything around it alone. */
export class Boundary extends Component<Props, { readonly brokenBy: unknown }> {
  override state: { readonly brokenBy: unknown } = { brokenBy: NOTHING };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ brokenBy: this.props.subject });
  }

  override render() {
    const { subject, fallback, children } = this.props;
    return this.state.brokenBy === subject ? fallback : children;
  }
}
